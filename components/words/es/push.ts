import type { PushSteps } from "../en-push.ts";

const HEALTH = "La página de estado de Handrail, en un equipo así, dice que las reglas han llegado y nombra esta versión.";
const CHROMIUM = `chrome://policy (edge://policy, brave://policy) muestra tus claves bajo el nombre de Handrail. ${HEALTH}`;
const FIREFOX = `about:policies muestra las dos entradas en «Activas». ${HEALTH}`;
const RESTART = "Reinicia el navegador.";
const RESTART_FIREFOX = "Reinicia Firefox: lee sus políticas al arrancar.";
const GPO =
  "Para todos: lleva los mismos valores con una directiva de grupo (Configuración del equipo, Preferencias, Configuración de Windows, Registro).";
const ONE_WINDOWS = "Pruébalo en un equipo: abre allí el archivo .reg como administrador.";

/** The steps to push each form, in Spanish. */
export const pushStepsEs: PushSteps = {
  "google-admin": {
    steps: [
      "En la consola de administración de Google ve a Dispositivos, Chrome, Aplicaciones y extensiones, Usuarios y navegadores, y elige la unidad organizativa.",
      "Añade Handrail por su id y pon la política de instalación en «Forzar instalación».",
      "Pega el texto de arriba en «Política de extensiones» y guarda.",
      "En un equipo de prueba abre chrome://policy y pulsa «Volver a cargar las políticas».",
    ],
    arrived: `chrome://policy muestra tus claves bajo el nombre de Handrail, cada una con el estado OK. ${HEALTH}`,
  },
  windows: {
    steps: [
      ONE_WINDOWS,
      GPO,
      "Un navegador instala Handrail desde fuera de su tienda solo en un equipo unido a un dominio, a Entra o a un MDM.",
      RESTART,
    ],
    arrived: CHROMIUM,
  },
  powershell: {
    steps: [
      "En Intune ve a Dispositivos, Scripts y correcciones, Scripts de plataforma, y añade un script para Windows.",
      "Sube el archivo .ps1. Pon «Ejecutar este script con las credenciales de inicio de sesión» en No, y «Ejecutar script en el host de PowerShell de 64 bits» en Sí.",
      "Asígnalo primero a un grupo pequeño de dispositivos.",
      "Reinicia el navegador en uno de ellos.",
    ],
    arrived: CHROMIUM,
  },
  "mac-profile": {
    steps: [
      "En tu MDM (Jamf, Intune, Kandji, Mosyle) sube el archivo .mobileconfig como perfil personalizado para dispositivos.",
      "Asígnalo primero a un grupo pequeño.",
      "Para un solo equipo sin MDM: abre el archivo y confírmalo en Ajustes del Sistema, General, Gestión de dispositivos.",
      RESTART,
    ],
    arrived: CHROMIUM,
  },
  "mac-plist": {
    steps: [
      "En tu MDM añade ajustes personalizados para el dominio de preferencias com.google.Chrome.extensions.<id> (com.microsoft.Edge.extensions.<id>, com.brave.Browser.extensions.<id>).",
      "Sube para él el archivo .plist.",
      "La lista de propiedades lleva solo las reglas: fuerza la instalación con la clave ExtensionInstallForcelist del dominio del propio navegador.",
      RESTART,
    ],
    arrived: CHROMIUM,
  },
  linux: {
    steps: [
      "Copia el archivo a /etc/opt/chrome/policies/managed/ (Chromium: /etc/chromium/policies/managed/, Edge: /etc/opt/edge/policies/managed/, Brave: /etc/brave/policies/managed/).",
      "Haz que todos lo puedan leer (chmod 644).",
      "El navegador lo ve en segundos; no hace falta reiniciarlo.",
    ],
    arrived: CHROMIUM,
  },
  firefox: {
    steps: [
      "Un solo archivo lleva todas las políticas de Firefox: si ya hay uno, añádele estas entradas.",
      "Ponlo en /etc/firefox/policies/ (Linux), en distribution\\ junto a firefox.exe (Windows) o en Firefox.app/Contents/Resources/distribution/ (macOS).",
      RESTART_FIREFOX,
    ],
    arrived: FIREFOX,
  },
  "windows-firefox": {
    steps: [
      "Otras extensiones usan los mismos dos valores: si ya están, añade a ellos, no los reemplaces.",
      ONE_WINDOWS,
      GPO,
      RESTART_FIREFOX,
    ],
    arrived: FIREFOX,
  },
  json: {
    steps: [
      "Guarda este archivo: se abre otra vez en el editor de reglas.",
      "Para enviarlo, elige arriba cómo distribuyes los ajustes: las mismas reglas en la forma correcta.",
      "Para un equipo que nadie administra, envía el archivo a la persona. Allí abre esta página, elige el archivo y pulsa «Usar estas reglas en este equipo».",
    ],
    arrived: "La página de estado de Handrail, en un equipo así, dice que las reglas se cargaron allí.",
  },
  other: { steps: ["Distribuye este texto con la herramienta para la que está hecho.", RESTART], arrived: HEALTH },
};
