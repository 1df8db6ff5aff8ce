/** The element that names a dialog: for the host's `<dialog aria-labelledby>`. */
export const TITLE_ID = "handrail-title";
/** The element that describes a dialog: for the host's `<dialog aria-describedby>`. */
export const TEXT_ID = "handrail-text";
/** The class of the host's `<dialog>`: it is invisible and fills the window, the component inside draws the card. */
export const DIALOG_CLASS = "handrail-dialog";
