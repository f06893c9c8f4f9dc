//! First letters of Chinese characters in pinyin, for search by initials ("swb" finds 商务部). The build works them out
//! for the characters of the words that search looks at (`build/search/`). Must not know the corpus.

use std::collections::BTreeMap;

/// Why bytes are not a table of first letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotInitials(pub String);

/// The first letters of characters. The default knows none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Initials(BTreeMap<char, String>);

impl Initials {
    /// The table that the build made.
    ///
    /// # Errors
    /// When the bytes are not such a table, which would be a fault of the build.
    pub fn bundled() -> Result<Self, NotInitials> {
        postcard::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/initials.bin")))
            .map(Initials)
            .map_err(|e| NotInitials(e.to_string()))
    }

    /// The first letters of a character, small and one for each way it is read; empty if it is not in the table.
    pub fn of(&self, c: char) -> &str {
        self.0.get(&c).map_or("", String::as_str)
    }
}

/// Whether a character is a Chinese one.
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_characters() -> Result<(), NotInitials> {
        let letters = Initials::bundled()?;
        assert!(letters.of('商').starts_with('s'));
        assert!(letters.of('长').contains('c') && letters.of('长').contains('z'));
        assert_eq!(letters.of('x'), "");
        assert_eq!(Initials::default().of('商'), "");
        assert!(is_han('网') && !is_han('，') && !is_han('a'));
        Ok(())
    }
}
