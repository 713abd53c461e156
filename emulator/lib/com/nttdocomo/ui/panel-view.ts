// A panel on the screen: the handset draws its components, moves the focus and opens editors.
import type { KeyEvent } from '../../../../device/keypad.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { clearArea, type View } from '../../../widgets/app-screen.ts';
import { ChoicePopup } from '../../../widgets/choice-popup.ts';
import { chooseItem } from '../../../widgets/choose-item.ts';
import { paintPage, pressOnPage } from '../../../widgets/page.ts';
import { barHeight, paintTitle } from '../../../widgets/paint-bars.ts';
import type { Iappli } from '../iappli.ts';
import { componentOf, widgetOf } from './component-state.ts';
import { openEditor } from './edit-text.ts';
import { panelOf, softLabelsOf, type PanelState } from './frame-state.ts';
import { tellListener } from './interaction.ts';
import { keyCodeOf, softKeyOf } from './key-codes.ts';
import { panelArea, panelParts } from './panel-parts.ts';

export function createPanelView(iappli: Iappli, self: Instance): View {
  const panel = panelOf(self);
  return {
    get softLabels() {
      return softLabelsOf(panel);
    },
    get isMoving() {
      return panel.components.some((component) => componentOf(component).widget.kind === 'ticker');
    },
    paint(painter) {
      const { screen, alarms } = iappli;
      clearArea(painter, screen.area, panel.background);
      const { fonts } = screen;
      const look = {
        font: screen.font,
        boldFont: fonts.get('medium', true),
        now: alarms.now,
      };
      const area = panelArea(panel, screen);
      paintPage(painter, area, {
        parts: panelParts(panel, screen),
        position: panel.position,
        look,
      });
      if (panel.title === null) return;
      painter.font = screen.font;
      paintTitle(painter, { ...screen.area, height: barHeight(screen.font) }, panel.title);
    },
    key(event) {
      tellKeyListeners(iappli, self, event);
      if (event.kind === 'pressed') press(iappli, panel, event);
      iappli.screen.invalidate();
    },
  };
}

function tellKeyListeners(iappli: Iappli, self: Instance, { kind, key }: KeyEvent): void {
  const { softKeyListener, keyListener } = panelOf(self);
  const softKey = softKeyOf(key);
  const suffix = kind === 'pressed' ? 'Pressed' : 'Released';
  if (softKey !== null && softKeyListener !== null) {
    const signature = `softKey${suffix}(I)V`;
    iappli.events.post({ target: softKeyListener, signature, args: [softKey] });
  }
  const code = keyCodeOf(key);
  if (softKey === null && code !== null && keyListener !== null) {
    const signature = `key${suffix}(Lcom/nttdocomo/ui/Panel;I)V`;
    iappli.events.post({ target: keyListener, signature, args: [self, code] });
  }
}

function press(iappli: Iappli, panel: PanelState, { key }: KeyEvent): void {
  const { screen } = iappli;
  const parts = panelParts(panel, screen);
  const outcome = pressOnPage(parts, panel.position, key, panelArea(panel, screen).height);
  if (outcome.kind === 'moved') {
    panel.position = outcome.position;
    return;
  }
  const component = panel.components[outcome.part];
  if (component === undefined) return;
  switch (outcome.kind) {
    case 'list-moved':
      componentOf(component).widget = { ...widgetOf(component, 'list'), cursor: outcome.cursor };
      return;
    case 'activated':
      activate(iappli, component);
      return;
    case 'typed':
      openEditor(iappli, component)?.press(key);
  }
}

function activate(iappli: Iappli, component: Instance): void {
  const { widget, isEnabled } = componentOf(component);
  if (!isEnabled) return;
  if (widget.kind === 'button') tellListener(iappli, component, 'button-pressed');
  if (widget.kind === 'field') openEditor(iappli, component);
  if (widget.kind === 'list' && widget.style === 'popup') openPopup(iappli, component);
  else if (widget.kind === 'list') choose(iappli, component, widget.cursor);
}

function choose(iappli: Iappli, component: Instance, index: number): void {
  const list = widgetOf(component, 'list');
  if (index >= list.items.length) return;
  componentOf(component).widget = { ...list, selected: chooseItem(list, index), cursor: index };
  tellListener(iappli, component, 'selection-changed', index);
}

export function openPopup(iappli: Iappli, component: Instance): void {
  const list = widgetOf(component, 'list');
  const { screen } = iappli;
  const popup = new ChoicePopup({
    title: '選択',
    items: list.items,
    cursor: list.selected.indexOf(true),
    onClosed: () => screen.close(popup),
    onChosen: (index) => {
      screen.close(popup);
      choose(iappli, component, index);
    },
  });
  screen.open(popup, { kind: 'popup', on: component });
}
