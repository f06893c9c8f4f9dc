//! Where things are: the project, what is built, and what is kept for every clone.

use std::{env, path::PathBuf};

use crate::failure::{Failure, Outcome};

/// The folders xtask works in.
#[derive(Clone, Debug)]
pub struct Places {
    /// Top of the project.
    pub root: PathBuf,
    /// Tools by name and version, shared by all clones of this user.
    pub cache: PathBuf,
}

impl Places {
    /// The folders on this machine.
    pub fn find() -> Outcome<Self> {
        let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let root = here.parent().map(PathBuf::from).unwrap_or(here);
        let cache = env::var_os("XDG_CACHE_HOME")
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
            .or_else(|| env::home_dir().map(|home| home.join(".cache")))
            .ok_or_else(|| Failure::new("There is no home folder to keep the tools in: set XDG_CACHE_HOME."))?;
        Ok(Places {
            root,
            cache: cache.join("network-of-networks"),
        })
    }

    /// The page as any static host takes it.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// What is between the sources and `dist/`.
    pub fn work(&self) -> PathBuf {
        self.root.join("target/page")
    }

    /// The files of `dist/` compressed, for serving and for weighing.
    pub fn packed(&self) -> PathBuf {
        self.work().join("packed")
    }

    /// Pictures of the pages, for people.
    pub fn pictures(&self) -> PathBuf {
        self.root.join("pictures")
    }
}
