//! Wording of the argument view: headings of its parts, the careful reader's mode, what rests on what. Knows the
//! corpus only.

use crate::analysis::outline::Part;
use crate::corpus::Lang;
use crate::text::number::count;
use crate::text::words::word_set;

word_set! {
    /// Headings and small words of the argument view.
    Argument {
        Heading = "The argument, claim by claim" / "逐条看论证",
        Intro = "The whole paper as short claims in our words, in its own order; each opens its evidence, and says on which page it stands."
            / "全文拆作若干短句，用我们的话，按原文次序；每条可见其依据与页码。",
        Parts = "Parts of the argument" / "论证各部分",
        Question = "Question" / "问题",
        Theory = "Theory" / "理论",
        Cases = "Cases" / "案例",
        Synthesis = "Synthesis" / "综合",
        Lessons = "Three lessons" / "三点启示",
        Contrasts = "Compared" / "比较",
        Caveats = "Caveats (ours)" / "存疑与局限（编者）",
        Careful = "Read with care" / "细读模式",
        CarefulHint = "shows in place what a careful reader would stumble over" / "在原处标出细心读者会起疑的地方",
        Own = "In the paper itself" / "论文自身",
        Beyond = "With knowledge from outside the paper" / "涉及论文以外的资料",
        Details = "Details" / "详情",
        AlsoHere = "also here:" / "此处亦涉：",
        Formulations = "How other scholars put it" / "其他学者的表述",
        RestingOn = "What rests on this:" / "以此为据：",
        RestingNone = "No claim names it as its evidence." / "没有论断以它为直接依据。",
        RestingLessons = "Lessons among them" / "其中的启示",
        NoLessons = "No lesson rests on it directly." / "没有启示直接以它为据。",
        Editors = "ours" / "编者",
        General = "General" / "总论",
        Oddities = "Oddities" / "疑点",
        LessonsShort = "Lessons" / "启示",
        CaveatsShort = "Caveats" / "存疑",
        StripKey = "Square: a claim; hollow: planned; dotted: required; ring: a caveat of ours; colour: the feature it is about. Each leads to the claim below."
            / "方块：论断，空心为规划，点线框为要求；圆圈：编者的存疑；颜色：所涉特征。点开即到下文该条。",
        StripOddities = "Diamond: an oddity in the paper itself; hollow: with knowledge from outside the paper."
            / "菱形：论文自身的疑点；空心：涉及论文以外的资料。",
    }
}

/// The name of a part.
pub const fn part(part: Part) -> Argument {
    match part {
        Part::Question => Argument::Question,
        Part::Theory => Argument::Theory,
        Part::Cases => Argument::Cases,
        Part::Synthesis => Argument::Synthesis,
        Part::Lessons => Argument::Lessons,
        Part::Contrasts => Argument::Contrasts,
        Part::Caveats => Argument::Caveats,
    }
}

/// The name of a part in one word.
pub const fn part_short(of: Part) -> Argument {
    match of {
        Part::Lessons => Argument::LessonsShort,
        Part::Caveats => Argument::CaveatsShort,
        Part::Question | Part::Theory | Part::Cases | Part::Synthesis | Part::Contrasts => part(of),
    }
}

/// What carries a claim: how many relations and figures.
pub fn carried_by(relations: usize, figures: usize, lang: Lang) -> String {
    let mut parts = Vec::new();
    match lang {
        Lang::En => {
            if relations > 0 {
                let s = if relations == 1 { "" } else { "s" };
                parts.push(format!("{} relation{s}", count(relations, lang)));
            }
            if figures > 0 {
                let s = if figures == 1 { "" } else { "s" };
                parts.push(format!("{} figure{s}", count(figures, lang)));
            }
            format!("Evidence: {}", parts.join(", "))
        }
        Lang::Zh => {
            if relations > 0 {
                parts.push(format!("{}条关系", count(relations, lang)));
            }
            if figures > 0 {
                parts.push(format!("{}个数据", count(figures, lang)));
            }
            format!("依据：{}", parts.join("、"))
        }
    }
}

/// The name of the n-th lesson, from 1.
pub fn lesson(n: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("Lesson {n}"),
        Lang::Zh => {
            let digit = match n {
                1 => "一",
                2 => "二",
                3 => "三",
                _ => return format!("启示{n}"),
            };
            format!("启示{digit}")
        }
    }
}

/// How many claims rest on what is selected.
pub fn claims_resting(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::En, 1) => "1 claim rests on it".to_owned(),
        (Lang::En, _) => format!("{} claims rest on it", count(n, lang)),
        (Lang::Zh, _) => format!("{}条论断以此为据", count(n, lang)),
    }
}

/// How many oddities are of which kind: the paper's own, and those with knowledge from outside.
pub fn oddities(own: usize, beyond: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!(
            "{} in all: {} in the paper itself, {} with knowledge from outside it",
            count(own + beyond, lang),
            count(own, lang),
            count(beyond, lang)
        ),
        Lang::Zh => format!(
            "共{}处：论文自身{}处，涉及外部资料{}处",
            count(own + beyond, lang),
            count(own, lang),
            count(beyond, lang)
        ),
    }
}
