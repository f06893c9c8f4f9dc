//! Wording of what stands beside the paper: the key, the lists, the strip after the timeline.

use crate::corpus::Lang;
use crate::text::number::count;
use crate::text::words::word_set;

word_set! {
    /// What the layers' marks mean.
    Key {
        NotThePaper = "Not from the paper." / "非论文内容。",
        Checked = "Sources say:" / "公开来源与文中说法：",
        After = "more came after (to January 2026)" / "论文之后另有后续（至2026年1月）",
    }
}

word_set! {
    /// The strip after the timeline.
    Strip {
        Title = "After the paper, to January 2026" / "论文之后，至2026年1月",
        Note = "Not from the paper and not its evidence. Sources stand in the panel and under “As text”."
            / "非论文内容，不属论文证据。来源见详情栏与“文字版”。",
    }
}

/// What is said of marks that found no place in a picture.
pub fn without_room(many: usize, lang: Lang) -> String {
    let n = count(many, lang);
    match lang {
        Lang::En => format!("{n} without room: see “As text”"),
        Lang::Zh => format!("{n}处无空位，见“文字版”"),
    }
}
