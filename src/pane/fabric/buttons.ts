/** Fabric's buttons are one line high whatever they say; in a narrow pane their words take the lines they need. */
const WRAPPING = {
  styles: {
    root: { height: "auto", minHeight: 32, paddingTop: 4, paddingBottom: 4 },
    label: { lineHeight: "18px" },
  },
};

/** For the Customizer around the pane. */
export const BUTTONS = { DefaultButton: WRAPPING, PrimaryButton: WRAPPING };
