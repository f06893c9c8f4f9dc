//! Divides the linked program in two: what the first view needs, and the rest, which is fetched when it is asked for.
//! That must happen between cargo and wasm-bindgen, both of which Trunk runs. So Trunk is given xtask itself under the
//! name of wasm-bindgen: it divides the program, then lets the real wasm-bindgen work on the first part.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::{files, start};
use crate::{
    failure::{Failure, Outcome},
    places::Places,
    run,
    setup::Tools,
};

/// The name under which Trunk looks for wasm-bindgen.
const STAND_IN: &str = "wasm-bindgen";
/// Tell the stand-in where the real wasm-bindgen, the splitter and the folder for the parts are.
const REAL: &str = "PAGE_WASM_BINDGEN";
const SPLITTER: &str = "PAGE_SPLITTER";
const PARTS: &str = "PAGE_PARTS";
/// What the splitter calls the part that `#[wasm_split(gallery)]` in `src/main.rs` begins.
const GALLERY: &str = "split_gallery.wasm";
/// The module that loads the parts, as the first part asks for it.
const LOADER: &str = "\"./__wasm_split.js\"";

/// The folder for the parts of the program.
fn parts(places: &Places) -> PathBuf {
    places.work().join("parts")
}

/// Sets a command up so that the wasm-bindgen it finds is the stand-in.
pub fn stand_in(trunk: &mut Command, places: &Places, tools: &Tools) -> Outcome<()> {
    let folder = places.work().join("stand-in");
    files::fresh(&folder)?;
    files::fresh(&parts(places))?;
    let name = format!("{STAND_IN}{}", env::consts::EXE_SUFFIX);
    let this = env::current_exe().map_err(|e| Failure::new(format!("xtask cannot find itself ({e}).")))?;
    fs::copy(&this, folder.join(&name)).map_err(|e| Failure::file(&this, "copied", &e))?;
    trunk
        .env("PATH", run::path_with(&[&folder, &tools.wasm_opt]))
        .env(REAL, tools.wasm_bindgen.join(&name))
        .env(SPLITTER, tools.splitter.join("wasm-split-cli"))
        .env(PARTS, parts(places));
    Ok(())
}

/// Whether this program was started as the stand-in.
pub fn is_stand_in() -> bool {
    env::args_os()
        .next()
        .is_some_and(|name| Path::new(&name).file_stem().is_some_and(|stem| stem == STAND_IN))
}

/// What the stand-in does: as the real one, but where it is given a program, on the first part of that program.
pub fn command(mut arguments: Vec<OsString>) -> Outcome<()> {
    let given = |name: &str| env::var_os(name).ok_or_else(|| Failure::new(format!("{name} is not set.")));
    let is_program = |path: &OsString| Path::new(path).extension().is_some_and(|e| e == "wasm");
    if let Some(program) = arguments.iter_mut().find(|a| is_program(a)) {
        let parts = PathBuf::from(given(PARTS)?);
        let mut splitter = Command::new(given(SPLITTER)?);
        splitter.args(["--target", "web", "--out-name", "page"]);
        run::quietly(splitter.arg(&program).arg(&parts))?;
        *program = parts.join("page.wasm").into();
        // The other part finds memory, table and stack among the exports of the first.
        arguments.push("--keep-lld-exports".into());
    }
    let out = run::quietly(Command::new(given(REAL)?).args(&arguments))?;
    print!("{out}");
    Ok(())
}

/// The second part, made small in the way that `index.html` tells Trunk to make the first.
pub fn gallery(places: &Places, tools: &Tools) -> Outcome<Vec<u8>> {
    let parts = parts(places);
    let made: Vec<PathBuf> = files::under(&parts)?
        .into_iter()
        .filter(|path| path.extension().is_some_and(|e| e == "wasm"))
        .collect();
    if made != [parts.join("page.wasm"), parts.join(GALLERY)] {
        return Err(Failure::new(format!(
            "The program was not divided into two parts: there are {made:?}."
        )));
    }
    let template = places.root.join("index.html");
    let template = String::from_utf8_lossy(&files::read(&template)?).into_owned();
    let said = |name: &str| {
        attribute(&template, name)
            .ok_or_else(|| Failure::new(format!("index.html does not say {name} of the program.")))
    };
    let small = parts.join("gallery.wasm");
    let mut wasm_opt = Command::new(tools.wasm_opt.join("wasm-opt"));
    wasm_opt.arg(parts.join(GALLERY)).arg("--output").arg(&small);
    wasm_opt.arg(format!("-O{}", said("data-wasm-opt")?));
    run::quietly(wasm_opt.args(said("data-wasm-opt-params")?.split_whitespace()))?;
    files::read(&small)
}

/// The script that wasm-bindgen wrote for the first part, with ours in it that brings the second, whose file's name is
/// filled in.
pub fn script(glue: &str, ours: &str, gallery: &str) -> Outcome<String> {
    let import = glue
        .lines()
        .find(|line| line.starts_with("import * as ") && line.contains(LOADER));
    let (Some(import), Some(name)) = (import, import.and_then(|line| line.split_whitespace().nth(3))) else {
        return Err(Failure::new("The script of the program does not import its loader."));
    };
    let ours = start::script(ours, &[("gallery", gallery)]);
    let joined = format!("{ours}const {name} = {{ __wasm_split_load_gallery: bringGallery }}");
    Ok(start::plain(&glue.replacen(import, &joined, 1)))
}

/// The value of the first attribute of this name in a piece of HTML.
fn attribute<'a>(html: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = html.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_script_takes_the_place_of_the_loader() {
        let glue = "import * as import1 from \"./__wasm_split.js\"\n\nlet wasm;\nuse(import1)\n";
        let ours = "// why\nconst bringGallery = () => fetch('./{{gallery}}')\n";
        assert_eq!(
            script(glue, ours, "gallery-1.wasm").as_deref(),
            Ok("const bringGallery = () => fetch('./gallery-1.wasm')\n\
                 const import1 = { __wasm_split_load_gallery: bringGallery }\nlet wasm;\nuse(import1)\n")
        );
        assert!(script("let wasm;\n", ours, "gallery-1.wasm").is_err());
    }

    #[test]
    fn attributes_are_read() {
        let html = "<link rel=\"rust\" data-wasm-opt=\"z\" data-wasm-opt-params=\"-Oz --strip\">";
        assert_eq!(attribute(html, "data-wasm-opt"), Some("z"));
        assert_eq!(attribute(html, "data-wasm-opt-params"), Some("-Oz --strip"));
        assert_eq!(attribute(html, "data-bin"), None);
    }
}
