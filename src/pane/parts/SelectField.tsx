import { Dropdown, type IDropdownProps } from "office-ui-fabric-react/lib/Dropdown";
import { ResponsiveMode } from "office-ui-fabric-react/lib/utilities/decorators/withResponsiveMode";
import * as React from "react";

/** Fabric's dropdown, which always opens at its field: on what it takes for a phone it would fill the pane, without a title. */
export function SelectField(props: IDropdownProps): React.ReactElement {
  return <Dropdown {...props} responsiveMode={ResponsiveMode.large} />;
}
