//! Words that stand in the pictures themselves.

use crate::corpus::{Code, Corpus, Lang, Programme};
use crate::text::number::number;

/// A programme's name over its wheel.
pub const fn head(programme: Programme, lang: Lang) -> &'static str {
    match (programme, lang) {
        (Programme::Mep, Lang::En) => "Manufacturing Extension Partnership",
        (Programme::Mep, Lang::Zh) => "制造业拓展伙伴计划",
        (Programme::Nnmi, Lang::En) => "Manufacturing Innovation Network",
        (Programme::Nnmi, Lang::Zh) => "国家制造业创新网络",
        (Programme::Nstc, Lang::En) => "National Semiconductor Technology Center",
        (Programme::Nstc, Lang::Zh) => "国家半导体技术中心",
    }
}

/// Dates and counts under a programme's name; numbers are those of the paper's figures.
pub fn head_facts(corpus: &Corpus, programme: Programme, lang: Lang) -> String {
    let count = |slug: &str| {
        let value = corpus
            .tables()
            .figures
            .iter()
            .find(|f| f.slug == slug)
            .map_or(0.0, |f| f.value);
        number(value, 0, lang)
    };
    let (centres, sites) = (count("f-mep-centers"), count("f-mep-sites"));
    let (institutes, members) = (count("f-imi-count"), count("f-imi-members"));
    match (programme, lang) {
        (Programme::Mep, Lang::En) => format!("since 1988 · {centres} centres · nearly {sites} sites"),
        (Programme::Mep, Lang::Zh) => format!("1988年起 · {centres}家中心 · 近{sites}个服务点"),
        (Programme::Nnmi, Lang::En) => format!("since 2012 · {institutes} institutes · {members} members"),
        (Programme::Nnmi, Lang::Zh) => format!("2012年起 · {institutes}个研究所 · {members}家会员"),
        (Programme::Nstc, Lang::En) => "2023 · planned · a headquarters and centres".into(),
        (Programme::Nstc, Lang::Zh) => "2023年 · 规划中 · 总部与若干中心".into(),
    }
}

/// Counts under a programme's short name.
pub fn short_facts(corpus: &Corpus, programme: Programme, lang: Lang) -> String {
    let facts = head_facts(corpus, programme, lang);
    let skip = match programme {
        Programme::Mep | Programme::Nnmi => 1,
        Programme::Nstc => 2,
    };
    facts.split(" · ").skip(skip).collect::<Vec<_>>().join(" · ")
}

/// One line for a narrow picture.
pub fn head_short(programme: Programme, lang: Lang) -> String {
    match (programme, lang) {
        (Programme::Mep, Lang::En) => "MEP, since 1988".into(),
        (Programme::Mep, Lang::Zh) => "MEP，1988年起".into(),
        (Programme::Nnmi, Lang::En) => "NNMI, since 2012".into(),
        (Programme::Nnmi, Lang::Zh) => "NNMI，2012年起".into(),
        (Programme::Nstc, Lang::En) => "NSTC, planned 2023".into(),
        (Programme::Nstc, Lang::Zh) => "NSTC，2023年规划".into(),
    }
}

/// The words on the arc of whole-of-government links.
pub const fn named_arc(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "“network of networks”",
        Lang::Zh => "“网络中的网络”",
    }
}

/// The words on the link that NNMI must keep with MEP.
pub const fn required(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "must link (required)",
        Lang::Zh => "须对接（硬性要求）",
    }
}

/// The words on a thread: what one programme was to the next.
pub const fn thread(to: Programme, lang: Lang) -> &'static str {
    match (to, lang) {
        (Programme::Mep, _) => "",
        (Programme::Nnmi, Lang::En) => "base for",
        (Programme::Nnmi, Lang::Zh) => "奠定基础",
        (Programme::Nstc, Lang::En) => "pattern for",
        (Programme::Nstc, Lang::Zh) => "延续模式",
    }
}

/// The letters of a programme.
pub const fn letters(programme: Programme) -> &'static str {
    match programme {
        Programme::Mep => "MEP",
        Programme::Nnmi => "NNMI",
        Programme::Nstc => "NSTC",
    }
}

/// The headquarters in NSTC's disc.
pub const fn headquarters(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "HQ",
        Lang::Zh => "总部",
    }
}

/// A decade or year under a decision.
pub fn year(year: i16, decade: bool, lang: Lang) -> String {
    let short = year.rem_euclid(100);
    match (decade, lang) {
        (true, Lang::En) => format!("{short:02}s"),
        (true, Lang::Zh) => format!("{short:02}年代"),
        (false, _) => format!("'{short:02}"),
    }
}

/// Every programme in order of time.
pub const fn programmes() -> &'static [Programme] {
    Programme::ALL
}

/// A wheel that is not yet whole at the moment shown.
pub fn wheel_then(programme: Programme, begun: bool, lang: Lang) -> String {
    let (not_yet, not_counted) = match (programme, lang) {
        (Programme::Mep | Programme::Nnmi, Lang::En) => ("not yet", "not counted"),
        (Programme::Nstc, Lang::En) => ("not yet", "planned"),
        (Programme::Mep | Programme::Nnmi, Lang::Zh) => ("尚无", "尚无统计"),
        (Programme::Nstc, Lang::Zh) => ("尚无", "规划中"),
    };
    if begun { not_counted } else { not_yet }.to_owned()
}
