/** Years that an edition can be of, the first report being that of 2001: a number outside of them is a slip of the hand. */
export const firstYear = 2001;
export const lastYear = 2100;
