//! Which standard library the page is compiled with. Compiled with the page, for size, a panic stops at once and carries
//! no words: a sixth of the program. No stable compiler offers that yet, so it is done with the one compiler it was tried
//! with, `rust-version` in `Cargo.toml`, which is told to allow it; any other takes the library it was shipped with.

use std::process::Command;

use crate::{failure::Outcome, run, setup, versions::Versions};

/// Where the standard library comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Library {
    /// Compiled with the page.
    Own,
    /// As the compiler brings it: a page a fifth larger.
    Shipped,
}

impl Library {
    /// What the present compiler can do.
    pub fn of(versions: &Versions) -> Outcome<Self> {
        let version = run::quietly(Command::new("rustc").arg("--version"))?;
        let library = chosen(&version, &versions.rust);
        if library == Library::Shipped {
            println!(
                "· {} is not Rust {}: the page will be about a fifth larger, and above its limit",
                version.trim(),
                versions.rust
            );
        }
        Ok(library)
    }

    /// Fetches the crates of the standard library, which are not in `Cargo.lock`.
    pub fn fetch(self, fetch: &mut Command) -> Outcome<()> {
        match self {
            Library::Own => run::quietly(allow(fetch).args(["--target", setup::TARGET])).map(drop),
            Library::Shipped => Ok(()),
        }
    }

    /// Tells Cargo, however deep below this command it is called.
    pub fn tell(self, command: &mut Command) {
        // The linker leaves in what the program is divided by; see `split`.
        let mut flags = "-Clink-args=--emit-relocs".to_owned();
        if self == Library::Own {
            allow(command);
            flags += " -Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none";
        }
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
    }
}

/// Allows what is not stable.
fn allow(command: &mut Command) -> &mut Command {
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
}

/// What a compiler that names itself so can do: `rustc 1.95.0 (…)`.
fn chosen(version: &str, tried: &str) -> Library {
    let own = version
        .strip_prefix("rustc ")
        .and_then(|v| v.strip_prefix(tried))
        .is_some_and(|rest| rest.starts_with('.'));
    if own { Library::Own } else { Library::Shipped }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_compiler_it_was_tried_with_makes_its_own() {
        for (version, library) in [
            ("rustc 1.95.0 (59807616e 2026-04-14)\n", Library::Own),
            ("rustc 1.96.0 (abc 2026-06-01)\n", Library::Shipped),
            ("rustc 1.950.0\n", Library::Shipped),
            ("", Library::Shipped),
        ] {
            assert_eq!(chosen(version, "1.95"), library, "{version}");
        }
    }
}
