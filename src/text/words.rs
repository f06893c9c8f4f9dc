//! Fixed wording of the page, one closed set for each place it stands in. A word exists in both languages or not at
//! all. Must not know where on the page it is put.

use crate::corpus::Lang;

/// Wording that needs no numbers or names filled in.
pub trait Words: Copy {
    /// The words in a language.
    fn get(self, lang: Lang) -> &'static str;
}

/// The words in a language.
pub fn words(word: impl Words, lang: Lang) -> &'static str {
    word.get(lang)
}

/// Declares a closed set of words; each is documented by its English.
macro_rules! word_set {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $en:literal / $zh:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $(#[doc = $en] $variant),* }

        impl $name {
            /// Every word of the set.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];
        }

        impl $crate::text::Words for $name {
            fn get(self, lang: $crate::corpus::Lang) -> &'static str {
                match (self, lang) {
                    $(($name::$variant, $crate::corpus::Lang::En) => $en,
                    ($name::$variant, $crate::corpus::Lang::Zh) => $zh,)*
                }
            }
        }
    };
}
pub(crate) use word_set;
