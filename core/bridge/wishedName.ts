/** The most letters that somebody may wish a file to be called; what no system takes is cut off later. */
export const LONGEST_WISHED_NAME = 300;
