import type { Words } from "../en.ts";

/** Beside a password or key that was found, in Spanish. */
export const keysEs: Words["keys"] = {
  heading: "Cómo cuidar contraseñas y claves",
  why: "Una clave le sirve a cualquiera que la tenga, y nadie puede saber quién la usó. Lo que se comparte no se puede recuperar, solo cambiar.",
  keySteps: [
    "¿Ha estado en un chat, un correo o un archivo compartido? Crea una nueva, ponla donde se usa la anterior y después borra la anterior.",
    "Da a cada persona y a cada programa una clave propia. Así se puede cambiar una sin parar las demás.",
    "Guárdala en un gestor de contraseñas, no en un texto.",
  ],
  passwordSteps: [
    "¿La ha visto alguien más, o una herramienta de IA? Cámbiala donde inicias sesión.",
    "Usa una distinta para cada cuenta y activa la entrada en dos pasos.",
    "Guárdala en un gestor de contraseñas. Comparte desde ahí, o pide una cuenta propia.",
  ],
  where: "Dónde cambiarla:",
  gone: "Ya ha salido, así que cámbiala pronto, por favor.",
};
