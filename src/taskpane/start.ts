/**
 * The small first part of the pane. A recalculation that needs this page must never wait for the interface, so the
 * interface is fetched when somebody can see it (docs/decisions/0003-runtime.md).
 */
async function showPane(): Promise<void> {
  const place = document.getElementById('pane');
  if (!place || place.childElementCount > 0) return;
  const { showApp } = await import('./index');
  showApp(place);
}

function whenVisible(show: () => void): void {
  if (document.visibilityState === 'visible') {
    show();
    return;
  }
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && show(), {
    once: false,
  });
}

void Office.onReady(() => whenVisible(() => void showPane()));
