//! Puts every tool in place that a command needs, and nothing it does not need.

mod cargo_tool;
mod debian;
mod keep;
mod wasm_opt;
mod wasm_target;

use std::path::PathBuf;

use crate::{failure::Outcome, places::Places, run, versions::Versions};

pub use debian::browser;
pub use wasm_target::{TARGET, components};

/// Folders of the programs that build the page.
#[derive(Clone, Debug)]
pub struct Tools {
    /// Folder of `trunk`.
    pub trunk: PathBuf,
    /// Folder of `wasm-bindgen` and `wasm-bindgen-test-runner`.
    pub wasm_bindgen: PathBuf,
    /// Folder of `wasm-split-cli`.
    pub splitter: PathBuf,
    /// Folder of `wasm-opt`.
    pub wasm_opt: PathBuf,
}

/// What compiling the page takes: the wasm target, Trunk, wasm-bindgen, the splitter and wasm-opt.
pub fn tools(places: &Places, versions: &Versions) -> Outcome<Tools> {
    // Asked for first: nobody should wait minutes for one tool to learn that another is missing.
    for program in ["node", "npm"] {
        if !run::is_there(program) {
            return Err(run::missing(program));
        }
    }
    wasm_target::ready()?;
    Ok(Tools {
        trunk: cargo_tool::trunk(places, &versions.trunk)?,
        wasm_bindgen: cargo_tool::wasm_bindgen(places, &versions.wasm_bindgen)?,
        splitter: cargo_tool::splitter(places, &versions.splitter)?,
        wasm_opt: wasm_opt::ready(places, &versions.wasm_opt)?,
    })
}

/// What wasm tests take.
pub fn wasm_tests(places: &Places, versions: &Versions) -> Outcome<PathBuf> {
    wasm_target::ready()?;
    cargo_tool::wasm_bindgen(places, &versions.wasm_bindgen)
}
