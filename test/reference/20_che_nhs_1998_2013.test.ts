/** Bojke, Castelli, Grasic and Street (2017), Productivity growth in the English NHS 1998/1999 to 2013/2014, Health Economics 26(5). */
import { productivity } from '../../src/core/productivity/productivity';
import published from './20_che_nhs_1998_2013.json';

describe('University of York: productivity of the English National Health Service', () => {
  it('[Y2] growth of total factor productivity over 15 links is the ratio, not the difference, of the growths', () => {
    const { output_growth_pct, input_growth_pct } = published.inputs;
    const growth = productivity([[100, 100 + output_growth_pct]], [[100, 100 + input_growth_pct]], 'growth', 1)[0]![1]!;
    expect(Math.abs(100 * growth - published.expected.tfp_growth_pct)).toBeLessThanOrEqual(published.tolerance);
    expect(Math.abs(output_growth_pct - input_growth_pct - published.expected.tfp_growth_pct)).toBeGreaterThan(3);
  });
});
