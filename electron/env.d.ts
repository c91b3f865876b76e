/// <reference types="electron-vite/node" />
/// <reference types="vite/client" />
