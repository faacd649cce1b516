// Runs in the add-in's page before office.js: the workbench puts its native host on this window.
window.parent.workbench.attachPane(window);
