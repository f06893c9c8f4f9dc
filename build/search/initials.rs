//! First letters of a character in pinyin.

use pinyin::ToPinyinMulti;

/// The first letters of a character's readings, the commonest reading first and no letter twice; empty for a character
/// that is not read in pinyin.
pub fn of(c: char) -> String {
    let mut letters = String::new();
    for reading in c.to_pinyin_multi().into_iter().flatten() {
        let letter = reading.first_letter();
        if !letters.contains(letter) {
            letters.push_str(letter);
        }
    }
    letters
}
