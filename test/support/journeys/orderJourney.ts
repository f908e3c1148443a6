import type { Player, Stage } from '../processes/tryout.ts';

/** Begins an order for one of the customers offered, found by the beginning of its name. */
export async function beginOrder(
  stage: Stage,
  player: Player,
  name: string,
  word = 'order',
): Promise<string> {
  await stage.say(player, `${word} ${name}`);
  return stage.press(player, 'order-for');
}

/** Opens the form of a line for the first product that has these words. */
export async function openLine(stage: Stage, player: Player, words: string): Promise<string> {
  await stage.press(player, 'order-products', { words });
  await stage.press(player, 'order-products', { words });
  return stage.press(player, 'order-product');
}

/** Puts the first product that has these words in the cart. */
export async function addLine(
  stage: Stage,
  player: Player,
  words: string,
  inputs: Record<string, string> = {},
): Promise<string> {
  await openLine(stage, player, words);
  return stage.press(player, 'order-line', { quantity: '25', term: 'P1Y monthly', ...inputs });
}

/** Reviews the cart and confirms it. */
export async function confirmOrder(stage: Stage, player: Player): Promise<string> {
  await stage.press(player, 'order-look');
  return stage.press(player, 'order-review', { isReviewed: 'true' });
}

/** An order for the city that needs nothing but to be placed. */
export async function orderForCity(stage: Stage, player: Player): Promise<string> {
  await beginOrder(stage, player, 'City');
  await addLine(stage, player, 'Office 365 G3');
  return confirmOrder(stage, player);
}
