//! Which versions the project pins, read from where they are pinned.

use std::fs;

use crate::{
    failure::{Failure, Outcome},
    places::Places,
};

/// Versions of the tools that build the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versions {
    /// The compiler the page is made with, from `Cargo.toml`: `1.95`.
    pub rust: String,
    /// Trunk, from `Trunk.toml`.
    pub trunk: String,
    /// wasm-opt's major version, from `Trunk.toml`: `132` for `version_132`.
    pub wasm_opt: String,
    /// wasm-bindgen, from `Cargo.lock`.
    pub wasm_bindgen: String,
    /// The splitter, from `Cargo.toml`.
    pub splitter: String,
}

impl Versions {
    /// Reads the project's pins.
    pub fn read(places: &Places) -> Outcome<Self> {
        let text = |name: &str| {
            let path = places.root.join(name);
            fs::read_to_string(&path).map_err(|e| Failure::file(&path, "read", &e))
        };
        let (cargo, trunk, lock) = (text("Cargo.toml")?, text("Trunk.toml")?, text("Cargo.lock")?);
        let missing = |what: &str, file: &str| Failure::new(format!("{file} does not say which {what} to use."));
        Ok(Versions {
            rust: setting(&cargo, "rust-version").ok_or_else(|| missing("Rust", "Cargo.toml"))?,
            trunk: setting(&trunk, "trunk-version")
                .map(|v| v.trim_start_matches('=').to_owned())
                .ok_or_else(|| missing("Trunk", "Trunk.toml"))?,
            wasm_opt: setting(&trunk, "wasm_opt")
                .map(|v| v.trim_start_matches("version_").to_owned())
                .ok_or_else(|| missing("wasm-opt", "Trunk.toml"))?,
            wasm_bindgen: locked(&lock, "wasm-bindgen").ok_or_else(|| missing("wasm-bindgen", "Cargo.lock"))?,
            splitter: setting(&cargo, "wasm_split_cli_support").ok_or_else(|| missing("splitter", "Cargo.toml"))?,
        })
    }
}

/// The text value of `name = "value"` in TOML written one setting a line.
fn setting(toml: &str, name: &str) -> Option<String> {
    toml.lines().find_map(|line| {
        let (key, value) = line.split_once('=')?;
        (key.trim() == name).then(|| value.trim().trim_matches('"').to_owned())
    })
}

/// The version of a package in a lock file.
fn locked(lock: &str, package: &str) -> Option<String> {
    let mut lines = lock.lines();
    lines.find(|line| *line == format!("name = \"{package}\""))?;
    setting(lines.next()?, "version")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_is_read() {
        let toml = "# note\ntrunk-version = \"=0.21.14\"\n[tools]\nwasm_opt = \"version_132\"\n";
        assert_eq!(setting(toml, "trunk-version").as_deref(), Some("=0.21.14"));
        assert_eq!(setting(toml, "wasm_opt").as_deref(), Some("version_132"));
        assert_eq!(setting(toml, "sass"), None);
    }

    #[test]
    fn a_locked_version_is_read() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.1.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(locked(lock, "wasm"), None);
    }

    #[test]
    fn the_project_pins_its_tools() {
        let versions = Places::find().and_then(|places| Versions::read(&places));
        assert!(versions.is_ok_and(|v| {
            [v.trunk, v.wasm_opt, v.wasm_bindgen, v.splitter]
                .iter()
                .all(|v| v.starts_with(char::is_numeric))
        }));
    }
}
