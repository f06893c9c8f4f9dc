//! Keeps a tool in the user's cache under its name and version: made once, beside its place, and moved there whole,
//! so that an interrupted installation is never taken for a finished one and two clones do not get in each other's way.

use std::{
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
};

use crate::{
    failure::{Failure, Outcome},
    places::Places,
    say,
};

/// The folder of a tool, made by `install` (which fills the folder it is given) if it is not there yet.
/// `what` says what making it does and about how long that takes.
pub fn once(places: &Places, name: &str, what: &str, install: impl FnOnce(&Path) -> Outcome<()>) -> Outcome<PathBuf> {
    let place = places.cache.join(name);
    if place.is_dir() {
        return Ok(place);
    }
    fs::create_dir_all(&places.cache).map_err(|e| Failure::file(&places.cache, "made", &e))?;
    let _lock = lock(&places.cache.join(format!(".{name}.lock")), name)?;
    if place.is_dir() {
        return Ok(place);
    }
    let draft = places.cache.join(format!(".{name}.unfinished"));
    clear(&draft)?;
    fs::create_dir_all(&draft).map_err(|e| Failure::file(&draft, "made", &e))?;
    say::step(what, || install(&draft))?;
    fs::rename(&draft, &place).map_err(|e| Failure::file(&place, "put in place", &e))?;
    Ok(place)
}

/// Holds a lock on a file until it is dropped, and says so if another holds it now.
fn lock(path: &Path, name: &str) -> Outcome<File> {
    let file = File::create(path).map_err(|e| Failure::file(path, "written", &e))?;
    let held = match file.try_lock() {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => {
            println!("· Waits for another clone that is installing {name} …");
            file.lock()
        }
        Err(TryLockError::Error(reason)) => Err(reason),
    };
    held.map_err(|e| Failure::file(path, "locked", &e))?;
    Ok(file)
}

fn clear(folder: &Path) -> Outcome<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|e| Failure::file(folder, "cleared", &e))
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(name: &str) -> Places {
        let cache = std::env::temp_dir().join(format!("network-of-networks-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&cache);
        Places {
            root: cache.clone(),
            cache,
        }
    }

    #[test]
    fn a_tool_is_made_once() {
        let places = places("once");
        let mut made = 0;
        for _ in 0..2 {
            let place = once(&places, "tool-1", "Makes a tool", |draft| {
                made += 1;
                fs::write(draft.join("tool"), "x").map_err(|e| Failure::file(draft, "written", &e))
            });
            assert!(place.unwrap().join("tool").is_file());
        }
        assert_eq!(made, 1);
        fs::remove_dir_all(places.cache).unwrap();
    }

    #[test]
    fn an_interrupted_installation_is_begun_anew() {
        let places = places("anew");
        let failed = once(&places, "tool-1", "Fails", |draft| {
            fs::write(draft.join("half"), "x").unwrap();
            Err(Failure::new("interrupted"))
        });
        assert_eq!(failed, Err(Failure::new("interrupted")));
        let place = once(&places, "tool-1", "Succeeds", |draft| {
            assert!(!draft.join("half").exists());
            Ok(())
        });
        assert!(place.is_ok());
        fs::remove_dir_all(places.cache).unwrap();
    }
}
