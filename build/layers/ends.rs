//! Codes that point at the paper's items or at places: what does not exist is refused.

use super::problems::{Problems, Row};
use crate::corpus::{Code, Feature, Institute, Programme, Region, Tables as Paper};

/// Checks that every code of a list stands for an item, and that there is one.
pub fn about(row: Row, codes: &[String], paper: &Paper, problems: &mut Problems) -> Vec<String> {
    if codes.is_empty() {
        problems.enter(row, "it is shown on nothing", "name the items it concerns in `about`");
    }
    for (at, code) in codes.iter().enumerate() {
        if !exists(code, paper) {
            problems.enter(
                row,
                format!("`about` names \"{code}\", which does not exist"),
                "correct the code: n.ENTITY, r.RELATION, f.FIGURE, e.EVENT, s.SOURCE, c.CLAIM, a.PROGRAMME.FEATURE, p.STATE or i.INSTITUTE",
            );
        }
        if codes[..at].contains(code) {
            problems.enter(row, format!("`about` lists {code} twice"), "keep one");
        }
    }
    codes.to_vec()
}

fn exists(code: &str, t: &Paper) -> bool {
    let Some((letter, id)) = code.split_once('.') else {
        return false;
    };
    match letter {
        "n" => t.entities.iter().any(|r| r.slug == id),
        "r" => t.relations.iter().any(|r| r.slug == id),
        "f" => t.figures.iter().any(|r| r.slug == id),
        "e" => t.events.iter().any(|r| r.slug == id),
        "s" => t.sources.iter().any(|r| r.slug == id),
        "o" => t.oddities.iter().any(|r| r.slug == id),
        "c" => t.claims.iter().any(|r| r.slug == id),
        "a" => id
            .split_once('.')
            .is_some_and(|(p, f)| Programme::from_code(p).is_some() && Feature::from_code(f).is_some()),
        "k" => Feature::from_code(id).is_some(),
        "p" => Region::from_code(id).is_some(),
        "i" => Institute::from_code(id).is_some(),
        _ => false,
    }
}
