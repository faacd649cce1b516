/**
 * Advance widths in thousandths of the size of the letters. Latin: Arial, by its metric twin Liberation Sans 2 (SIL Open Font
 * License), U+0020 to U+007E. Thai, which Arial lacks and another font stands in for: Noto Sans Thai (SIL Open Font License),
 * U+0E01 to U+0E5B, wider than the Thai of Tahoma and Leelawadee UI. Vowels and tones above and below have no width.
 */
const numbers = (text: string): readonly number[] => text.split(' ').map(Number);

export const LATIN_FIRST = 0x20;
export const LATIN = numbers(
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 ' +
    '278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 ' +
    '667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 ' +
    '556 333 500 278 556 500 722 500 500 500 334 260 334 584',
);
export const LATIN_BOLD = numbers(
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 ' +
    '333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 ' +
    '667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 ' +
    '611 389 556 333 611 556 778 556 556 500 389 280 389 584',
);

export const THAI_FIRST = 0x0e01;
export const THAI = numbers(
  '600 547 549 614 621 598 537 532 604 550 556 906 909 603 603 547 626 903 909 616 636 602 609 544 613 604 605 ' +
    '648 652 695 682 603 614 594 488 602 571 603 492 628 640 572 587 668 574 560 519 338 0 406 406 0 0 0 0 0 0 0 0 ' +
    '0 0 0 584 295 568 308 289 304 406 595 0 0 0 0 0 0 0 0 595 570 545 613 559 539 540 520 720 565 504 767 872',
);
/** Bold Thai is wider by at most this. */
export const THAI_BOLD = 1.07;

/** Signs beyond ASCII that the sheets use. */
export const SIGNS: Readonly<Record<string, number>> = {
  '‘': 278,
  '’': 278,
  '“': 500,
  '”': 500,
  '–': 556,
  '—': 1000,
  '•': 350,
  '…': 1000,
  '−': 584,
  '×': 584,
  '·': 333,
  '£': 556,
  '€': 556,
};
/** Accented letters, and what is not known: about the widest letter that is usual. */
export const UNKNOWN = 722;
