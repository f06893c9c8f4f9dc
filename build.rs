//! Checks `data/` and compiles it to the bytes the page carries; refuses with file, id and mend.

#[path = "build/compile/mod.rs"]
mod compile;
#[allow(dead_code, unused_imports)] // The page uses the rest.
#[path = "build/corpus.rs"]
mod corpus;
#[allow(dead_code, unused_imports)] // The page uses the rest.
#[path = "build/outside_model.rs"]
mod outside;
#[path = "build/outside/mod.rs"]
mod outside_data;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

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
    let mut files = compile::Files::new();
    for name in compile::NAMES.into_iter().chain(outside_data::NAMES) {
        let path = Path::new(DATA).join(name);
        let text = std::fs::read_to_string(&path).map_err(|e| vec![format!("{}: {e}", path.display())])?;
        files.insert(name.to_string(), text);
    }
    let lines = |problems: Vec<compile::Problem>| problems.iter().map(ToString::to_string).collect::<Vec<_>>();
    let tables = compile::compile(&files).map_err(lines)?;
    let bytes = corpus::pack(&tables).map_err(|e| vec![e.0])?;
    let beside = outside_data::compile(&files, &tables).map_err(lines)?;
    let beside = outside::pack(&beside).map_err(|e| vec![e.0])?;
    let out = std::env::var_os("OUT_DIR").ok_or_else(|| vec!["OUT_DIR is not set; run through cargo".to_string()])?;
    for (name, bytes) in [("corpus.bin", bytes), ("outside.bin", beside)] {
        let path = PathBuf::from(&out).join(name);
        std::fs::write(&path, bytes).map_err(|e| vec![format!("{}: {e}", path.display())])?;
    }
    Ok(())
}
