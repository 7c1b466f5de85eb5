//! Counts what the clients' programs report.
//!
//! In: the lines that a program prints, and how it ended. Out: the same lines
//! under the program's title, and how many checks passed and failed. It always
//! holds that a program which ends early or reports fewer checks than it ran
//! adds a failure: no check is skipped in silence.

/// How many checks passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Checks that held.
    pub passed: usize,
    /// Checks that did not hold, and programs that did not come to their end.
    pub failed: usize,
}

impl Tally {
    /// Whether everything held, and there was something.
    pub fn is_good(self) -> bool {
        self.passed > 0 && self.failed == 0
    }

    /// Adds a program's report, and gives the lines to show.
    ///
    /// A report is `PASS name` and `FAIL name: reason`, one line each, and at the
    /// end `END n`, n being the number of checks.
    pub fn add(&mut self, title: &str, report: &str, ended_well: bool) -> String {
        let mut shown = String::new();
        let (mut seen, mut announced) = (0_usize, None);
        for line in report.lines() {
            let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
            match word {
                "PASS" => self.passed += 1,
                "FAIL" => self.failed += 1,
                "END" => {
                    announced = rest.parse::<usize>().ok();
                    continue;
                }
                _ => {
                    shown.push_str(&format!("     {title}: {line}\n"));
                    continue;
                }
            }
            seen += 1;
            shown.push_str(&format!("{word} {title}: {rest}\n"));
        }
        if !ended_well || announced != Some(seen) || seen == 0 {
            self.failed += 1;
            shown.push_str(&format!("FAIL {title}: the program ended early, after {seen} checks\n"));
        }
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(report: &str, ended_well: bool) -> (Tally, String) {
        let mut tally = Tally::default();
        let shown = tally.add("npm", report, ended_well);
        (tally, shown)
    }

    #[test]
    fn add_complete_report_counts_and_titles_each_check() {
        let (tally, shown) = tally("PASS one\nFAIL two: 500 came\nEND 2\n", true);
        assert_eq!(tally, Tally { passed: 1, failed: 1 });
        assert_eq!(shown, "PASS npm: one\nFAIL npm: two: 500 came\n");
    }

    #[test]
    fn add_report_without_an_end_is_a_failure() {
        assert_eq!(tally("PASS one\n", true).0, Tally { passed: 1, failed: 1 });
    }

    #[test]
    fn add_report_with_fewer_checks_than_announced_is_a_failure() {
        assert_eq!(tally("PASS one\nEND 2\n", true).0, Tally { passed: 1, failed: 1 });
    }

    #[test]
    fn add_empty_report_is_a_failure() {
        assert_eq!(tally("END 0\n", true).0, Tally { passed: 0, failed: 1 });
    }

    #[test]
    fn add_program_that_crashed_at_its_end_is_a_failure() {
        assert_eq!(tally("PASS one\nEND 1\n", false).0, Tally { passed: 1, failed: 1 });
    }

    #[test]
    fn add_other_lines_are_shown_and_not_counted() {
        let (tally, shown) = tally("a warning\nPASS one\nEND 1\n", true);
        assert_eq!(tally, Tally { passed: 1, failed: 0 });
        assert_eq!(shown, "     npm: a warning\nPASS npm: one\n");
    }

    #[test]
    fn is_good_nothing_checked_is_not() {
        assert!(!Tally::default().is_good());
        assert!(Tally { passed: 1, failed: 0 }.is_good());
        assert!(!Tally { passed: 1, failed: 1 }.is_good());
    }
}
