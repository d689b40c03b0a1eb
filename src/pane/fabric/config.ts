declare global {
  interface Window {
    FabricConfig?: { readonly fontBaseUrl: string };
  }
}

// Read by Fabric when its styling is imported: with an empty address it asks no other computer for fonts or icons.
window.FabricConfig = { fontBaseUrl: "" };

export {};
