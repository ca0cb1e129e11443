/** Years that an edition can be of: a number outside of them is a slip of the hand. */
export const firstYear = 2000;
export const lastYear = 2100;
