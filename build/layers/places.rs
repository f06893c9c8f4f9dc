//! Tiles, centres, institutes and their ties: each state and each institute once, counts as the paper has them.

use std::collections::BTreeSet;

use super::problems::{Problems, Row};
use super::proof::proof;
use super::rows::Rows;
use crate::compile::words::{both, both_any_marks, code, fitting, maybe};
use crate::corpus::{Code, Institute, Region, Tables as Paper};
use crate::layers::{Aside, Centre, Institution, Sponsor, Tables, Tie, Tile};

const TILES: &str = "layers/tiles.toml";
const CENTERS: &str = "layers/centers.toml";
const INSTITUTES: &str = "layers/institutes.toml";

/// Columns and rows of the grid.
const GRID: [u8; 2] = [12, 8];
/// Widest name of an institute beside its mark, in em: a tile leaves no more on two lines.
const SHORT_EM: f64 = 8.5;
/// Years an institute can have been founded in, or a tie begun.
const YEARS: std::ops::RangeInclusive<i16> = 2011..=2023;

/// Fills tiles, centres, institutes and ties.
pub fn compile(rows: &Rows, paper: &Paper, tables: &mut Tables, problems: &mut Problems) {
    tiles(rows, tables, problems);
    centres(rows, tables, problems);
    institutes(rows, tables, problems);
    counts(paper, tables, problems);
    ties(rows, tables, problems);
}

/// Enters what stands twice, and what is missing.
fn each_once<C: Code + Ord>(file: &'static str, found: &[C], problems: &mut Problems) {
    let mut seen = BTreeSet::new();
    for &value in found {
        if !seen.insert(value) {
            let row = Row { file, id: value.code() };
            problems.enter(row, "it is there twice", "keep one");
        }
    }
    for &value in C::ALL.iter().filter(|v| !seen.contains(v)) {
        let row = Row { file, id: value.code() };
        problems.enter(row, "there is no row for it", "add one with its source");
    }
}

/// What a tile says in Chinese: at most two lines of at most three characters.
fn brief(row: Row, words: &str, problems: &mut Problems) -> String {
    let lines: Vec<usize> = words.split(' ').map(|line| line.chars().count()).collect();
    if lines.len() > 2 || lines.iter().any(|n| !(1..=3).contains(n)) {
        problems.enter(
            row,
            format!("`brief` \"{words}\" does not fit beside a centre"),
            "write one or two lines of up to three characters, a blank between",
        );
    }
    words.to_owned()
}

fn tiles(rows: &Rows, tables: &mut Tables, problems: &mut Problems) {
    let all = Row {
        file: TILES,
        id: "the grid",
    };
    let file = &rows.tiles;
    tables.grid = proof(
        all,
        std::slice::from_ref(&file.source),
        &file.confidence,
        &file.seen,
        problems,
    );
    let mut taken = BTreeSet::new();
    let mut place = |row: Row, at: [u8; 2], problems: &mut Problems| {
        let [column, line] = at;
        if !((1..=GRID[0]).contains(&column) && (1..=GRID[1]).contains(&line)) {
            problems.enter(
                row,
                format!("`at` {at:?} lies outside the grid"),
                format!("give a column up to {} and a row up to {}", GRID[0], GRID[1]),
            );
        }
        if !taken.insert(at) {
            problems.enter(row, format!("`at` {at:?} is taken"), "give it a place of its own");
        }
    };
    for t in &file.tile {
        let row = Row { file: TILES, id: &t.id };
        place(row, t.at, problems);
        tables.tiles.push(Tile {
            region: code(row, "id", &t.id, problems),
            name: both(row, "name", &t.name, problems),
            brief: brief(row, &t.brief, problems),
            column: t.at[0],
            row: t.at[1],
        });
    }
    each_once::<Region>(
        TILES,
        &tables.tiles.iter().map(|t| t.region).collect::<Vec<_>>(),
        problems,
    );
    tables.tiles.sort_by_key(|t| (t.row, t.column));
    for a in &file.aside {
        let row = Row { file: TILES, id: &a.id };
        place(row, a.at, problems);
        tables.asides.push(Aside {
            letters: a.id.clone(),
            name: both(row, "name", &a.name, problems),
            brief: brief(row, &a.brief, problems),
            column: a.at[0],
            row: a.at[1],
            short: both(row, "short", &a.short, problems),
            text: both(row, "text", &a.text, problems),
            proof: proof(row, &a.sources, &a.confidence, &a.seen, problems),
        });
    }
}

fn centres(rows: &Rows, tables: &mut Tables, problems: &mut Problems) {
    for c in &rows.centers {
        let row = Row {
            file: CENTERS,
            id: &c.id,
        };
        tables.centres.push(Centre {
            region: code(row, "id", &c.id, problems),
            name: both(row, "name", &c.name, problems),
            as_of: c.as_of,
            operator: maybe(row, "operator", &c.operator, problems),
            note: maybe(row, "note", &c.note, problems),
            proof: proof(row, &c.sources, &c.confidence, &c.seen, problems),
        });
    }
    each_once::<Region>(
        CENTERS,
        &tables.centres.iter().map(|c| c.region).collect::<Vec<_>>(),
        problems,
    );
    tables.centres.sort_by_key(|c| c.region);
}

fn year(row: Row, field: &str, value: i16, problems: &mut Problems) -> i16 {
    if !YEARS.contains(&value) {
        problems.enter(
            row,
            format!("`{field}` {value} is not between {} and {}", YEARS.start(), YEARS.end()),
            "correct the year",
        );
    }
    value
}

fn institutes(rows: &Rows, tables: &mut Tables, problems: &mut Problems) {
    for i in &rows.institutes.institute {
        let row = Row {
            file: INSTITUTES,
            id: &i.id,
        };
        tables.institutes.push(Institution {
            id: code(row, "id", &i.id, problems),
            short: fitting(row, "short", &i.short, SHORT_EM, problems),
            name: both_any_marks(row, "name", &i.name, problems),
            sponsor: code(row, "sponsor", &i.sponsor, problems),
            home: both(row, "home", &i.home, problems),
            region: code(row, "state", &i.state, problems),
            founded: year(row, "founded", i.founded, problems),
            lead: both(row, "lead", &i.lead, problems),
            focus: both(row, "focus", &i.focus, problems),
            note: maybe(row, "note", &i.note, problems),
            proof: proof(row, &i.sources, &i.confidence, &i.seen, problems),
        });
    }
    each_once::<Institute>(
        INSTITUTES,
        &tables.institutes.iter().map(|i| i.id).collect::<Vec<_>>(),
        problems,
    );
    tables.institutes.sort_by_key(|i| i.id);
}

/// Sponsors must come out as the paper counts them, or names and counts would stand side by side and disagree.
fn counts(paper: &Paper, tables: &Tables, problems: &mut Problems) {
    for (sponsor, figure) in [
        (Sponsor::Defense, "f-imi-dod"),
        (Sponsor::Energy, "f-imi-doe"),
        (Sponsor::Commerce, "f-imi-doc"),
    ] {
        let named = tables.institutes.iter().filter(|i| i.sponsor == sponsor).count();
        let counted = paper.figures.iter().find(|f| f.slug == figure).map(|f| f.value);
        if counted.is_some_and(|n| n != named as f64) {
            let row = Row {
                file: INSTITUTES,
                id: sponsor.code(),
            };
            problems.enter(
                row,
                format!("{named} institutes have this sponsor, figure {figure} counts another number"),
                "correct the sponsors",
            );
        }
    }
}

fn ties(rows: &Rows, tables: &mut Tables, problems: &mut Problems) {
    for t in &rows.institutes.tie {
        let id = format!("{}–{}", t.state, t.institute);
        let row = Row {
            file: INSTITUTES,
            id: &id,
        };
        let (region, institute) = (
            code(row, "state", &t.state, problems),
            code(row, "institute", &t.institute, problems),
        );
        if tables
            .ties
            .iter()
            .any(|o| o.region == region && o.institute == institute)
        {
            problems.enter(row, "it is there twice", "keep one");
        }
        tables.ties.push(Tie {
            region,
            institute,
            since: year(row, "since", t.since, problems),
            planned: t.planned,
            text: both(row, "text", &t.text, problems),
            proof: proof(row, &t.sources, &t.confidence, &t.seen, problems),
        });
    }
}
