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

use super::{files, glue};
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
    let parts = PathBuf::from(given(PARTS)?);
    let is_program = |path: &OsString| Path::new(path).extension().is_some_and(|e| e == "wasm");
    let program = arguments.iter_mut().find(|argument| is_program(argument));
    let divides = program.is_some();
    if let Some(program) = program {
        let mut splitter = Command::new(given(SPLITTER)?);
        splitter.args(["--target", "web", "--out-name", "page"]);
        run::quietly(splitter.arg(&program).arg(&parts))?;
        *program = parts.join("page.wasm").into();
        // The other part finds memory and table among the exports of the first.
        arguments.push("--keep-lld-exports".into());
    }
    let out = run::quietly(Command::new(given(REAL)?).args(&arguments))?;
    print!("{out}");
    if divides { shorten(&arguments, &parts) } else { Ok(()) }
}

/// Shortens the names in what wasm-bindgen made, before Trunk makes the program small and names it by its content.
fn shorten(arguments: &[OsString], parts: &Path) -> Outcome<()> {
    let folder = arguments.iter().find_map(|a| a.to_str()?.strip_prefix("--out-dir="));
    let folder = Path::new(folder.ok_or_else(|| Failure::new("Trunk does not say where wasm-bindgen is to write."))?);
    let (script, program) = (folder.join("page.js"), folder.join("page_bg.wasm"));
    let glue = files::read(&script)?;
    let (glue, short) = glue::shortened(
        &String::from_utf8_lossy(&glue),
        &files::read(&program)?,
        &files::read(&parts.join(GALLERY))?,
    )
    .ok_or_else(|| Failure::new("The parts of the program could not be read."))?;
    files::write(&script, glue.as_bytes())?;
    files::write(&program, &short)
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

/// The value of the first attribute of this name in a piece of HTML.
fn attribute<'a>(html: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = html.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_read() {
        let html = "<link rel=\"rust\" data-wasm-opt=\"z\" data-wasm-opt-params=\"-Oz --strip\">";
        assert_eq!(attribute(html, "data-wasm-opt"), Some("z"));
        assert_eq!(attribute(html, "data-wasm-opt-params"), Some("-Oz --strip"));
        assert_eq!(attribute(html, "data-bin"), None);
    }
}
