//! Tiles, centres, institutes and their ties: each state and each institute once, counts as the paper has them.

use std::collections::BTreeSet;

use super::ledger::{Ledger, Row};
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
pub fn compile(rows: &Rows, paper: &Paper, tables: &mut Tables, ledger: &mut Ledger) {
    tiles(rows, tables, ledger);
    centres(rows, tables, ledger);
    institutes(rows, tables, ledger);
    counts(paper, tables, ledger);
    ties(rows, tables, ledger);
}

/// Enters what stands twice, and what is missing.
fn each_once<C: Code + Ord>(file: &'static str, found: &[C], ledger: &mut Ledger) {
    let mut seen = BTreeSet::new();
    for &value in found {
        if !seen.insert(value) {
            let row = Row { file, id: value.code() };
            ledger.enter(row, "it is there twice", "keep one");
        }
    }
    for &value in C::ALL.iter().filter(|v| !seen.contains(v)) {
        let row = Row { file, id: value.code() };
        ledger.enter(row, "there is no row for it", "add one with its source");
    }
}

/// What a tile says in Chinese: at most two lines of at most three characters.
fn brief(row: Row, words: &str, ledger: &mut Ledger) -> String {
    let lines: Vec<usize> = words.split(' ').map(|line| line.chars().count()).collect();
    if lines.len() > 2 || lines.iter().any(|n| !(1..=3).contains(n)) {
        ledger.enter(
            row,
            format!("`brief` \"{words}\" does not fit beside a centre"),
            "write one or two lines of up to three characters, a blank between",
        );
    }
    words.to_owned()
}

fn tiles(rows: &Rows, tables: &mut Tables, ledger: &mut Ledger) {
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
        ledger,
    );
    let mut taken = BTreeSet::new();
    let mut place = |row: Row, at: [u8; 2], ledger: &mut Ledger| {
        let [column, line] = at;
        if !((1..=GRID[0]).contains(&column) && (1..=GRID[1]).contains(&line)) {
            ledger.enter(
                row,
                format!("`at` {at:?} lies outside the grid"),
                format!("give a column up to {} and a row up to {}", GRID[0], GRID[1]),
            );
        }
        if !taken.insert(at) {
            ledger.enter(row, format!("`at` {at:?} is taken"), "give it a place of its own");
        }
    };
    for t in &file.tile {
        let row = Row { file: TILES, id: &t.id };
        place(row, t.at, ledger);
        tables.tiles.push(Tile {
            region: code(row, "id", &t.id, ledger),
            name: both(row, "name", &t.name, ledger),
            brief: brief(row, &t.brief, ledger),
            column: t.at[0],
            row: t.at[1],
        });
    }
    each_once::<Region>(
        TILES,
        &tables.tiles.iter().map(|t| t.region).collect::<Vec<_>>(),
        ledger,
    );
    tables.tiles.sort_by_key(|t| (t.row, t.column));
    for a in &file.aside {
        let row = Row { file: TILES, id: &a.id };
        place(row, a.at, ledger);
        tables.asides.push(Aside {
            letters: a.id.clone(),
            name: both(row, "name", &a.name, ledger),
            brief: brief(row, &a.brief, ledger),
            column: a.at[0],
            row: a.at[1],
            short: both(row, "short", &a.short, ledger),
            text: both(row, "text", &a.text, ledger),
            proof: proof(row, &a.sources, &a.confidence, &a.seen, ledger),
        });
    }
}

fn centres(rows: &Rows, tables: &mut Tables, ledger: &mut Ledger) {
    for c in &rows.centers {
        let row = Row {
            file: CENTERS,
            id: &c.id,
        };
        tables.centres.push(Centre {
            region: code(row, "id", &c.id, ledger),
            name: both(row, "name", &c.name, ledger),
            as_of: c.as_of,
            operator: maybe(row, "operator", &c.operator, ledger),
            note: maybe(row, "note", &c.note, ledger),
            proof: proof(row, &c.sources, &c.confidence, &c.seen, ledger),
        });
    }
    each_once::<Region>(
        CENTERS,
        &tables.centres.iter().map(|c| c.region).collect::<Vec<_>>(),
        ledger,
    );
    tables.centres.sort_by_key(|c| c.region);
}

fn year(row: Row, field: &str, value: i16, ledger: &mut Ledger) -> i16 {
    if !YEARS.contains(&value) {
        ledger.enter(
            row,
            format!("`{field}` {value} is not between {} and {}", YEARS.start(), YEARS.end()),
            "correct the year",
        );
    }
    value
}

fn institutes(rows: &Rows, tables: &mut Tables, ledger: &mut Ledger) {
    for i in &rows.institutes.institute {
        let row = Row {
            file: INSTITUTES,
            id: &i.id,
        };
        tables.institutes.push(Institution {
            id: code(row, "id", &i.id, ledger),
            short: fitting(row, "short", &i.short, SHORT_EM, ledger),
            name: both_any_marks(row, "name", &i.name, ledger),
            sponsor: code(row, "sponsor", &i.sponsor, ledger),
            home: both(row, "home", &i.home, ledger),
            region: code(row, "state", &i.state, ledger),
            founded: year(row, "founded", i.founded, ledger),
            lead: both(row, "lead", &i.lead, ledger),
            focus: both(row, "focus", &i.focus, ledger),
            note: maybe(row, "note", &i.note, ledger),
            proof: proof(row, &i.sources, &i.confidence, &i.seen, ledger),
        });
    }
    each_once::<Institute>(
        INSTITUTES,
        &tables.institutes.iter().map(|i| i.id).collect::<Vec<_>>(),
        ledger,
    );
    tables.institutes.sort_by_key(|i| i.id);
}

/// Sponsors must come out as the paper counts them, or names and counts would stand side by side and disagree.
fn counts(paper: &Paper, tables: &Tables, ledger: &mut Ledger) {
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
            ledger.enter(
                row,
                format!("{named} institutes have this sponsor, figure {figure} counts another number"),
                "correct the sponsors",
            );
        }
    }
}

fn ties(rows: &Rows, tables: &mut Tables, ledger: &mut Ledger) {
    for t in &rows.institutes.tie {
        let id = format!("{}–{}", t.state, t.institute);
        let row = Row {
            file: INSTITUTES,
            id: &id,
        };
        let (region, institute) = (
            code(row, "state", &t.state, ledger),
            code(row, "institute", &t.institute, ledger),
        );
        if tables
            .ties
            .iter()
            .any(|o| o.region == region && o.institute == institute)
        {
            ledger.enter(row, "it is there twice", "keep one");
        }
        tables.ties.push(Tie {
            region,
            institute,
            since: year(row, "since", t.since, ledger),
            planned: t.planned,
            text: both(row, "text", &t.text, ledger),
            proof: proof(row, &t.sources, &t.confidence, &t.seen, ledger),
        });
    }
}
