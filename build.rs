//! Checks `data/` and compiles it to the tables the page carries; refuses with file, id and mend.

#[path = "build/compile/mod.rs"]
mod compile;
#[allow(dead_code, unused_imports)] // The page uses the rest.
#[path = "build/corpus.rs"]
mod corpus;
#[allow(dead_code, unused_imports)] // The page uses the rest.
#[path = "build/layers_model.rs"]
mod layers;
#[path = "build/layers/mod.rs"]
mod layers_data;
#[path = "build/search/mod.rs"]
mod search;

use std::ffi::OsStr;
use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

/// Where the data lies, seen from the manifest.
const DATA: &str = "data";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed={DATA}");
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(messages) => {
            for message in &messages {
                println!("cargo::error={}", message.replace('\n', " "));
            }
            ExitCode::FAILURE
        }
    }
}

/// Reads, checks, writes; every complaint is one line.
fn run() -> Result<(), Vec<String>> {
    if Path::new(DATA).join("outside").exists() {
        return Err(vec![
            "data/outside/ is now called data/layers/: move your files there.".to_string(),
        ]);
    }
    let mut files = compile::Files::new();
    for name in compile::NAMES.into_iter().chain(layers_data::NAMES) {
        let path = Path::new(DATA).join(name);
        let text = std::fs::read_to_string(&path).map_err(|e| vec![format!("{}: {e}", path.display())])?;
        files.insert(name.to_string(), text);
    }
    let lines = |problems: Vec<compile::Problem>| problems.iter().map(ToString::to_string).collect::<Vec<_>>();
    let tables = compile::compile(&files).map_err(lines)?;
    let layers = layers_data::compile(&files, &tables).map_err(lines)?;
    let out = std::env::var_os("OUT_DIR").ok_or_else(|| vec!["OUT_DIR is not set; run through cargo".to_string()])?;
    write(&out, "corpus.bin", &tables)?;
    write(&out, "layers.bin", &layers)?;
    write(&out, "initials.bin", &search::initials(&tables))
}

/// Writes a value for the page to read, as postcard has it.
fn write(folder: &OsStr, name: &str, value: &impl Serialize) -> Result<(), Vec<String>> {
    let path = Path::new(folder).join(name);
    let bytes = postcard::to_allocvec(value).map_err(|e| vec![format!("{}: {e}", path.display())])?;
    std::fs::write(&path, bytes).map_err(|e| vec![format!("{}: {e}", path.display())])
}
