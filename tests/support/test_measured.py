from coverage import CoverageData

from tests.support.measured import ROOT, together

FILE = "bot/some.py"


def workers(*executed):
    """What each has run of three lines, of which the second branches to the third and out of the function."""
    return [
        {
            "meta": {"software": "slipcover", "branch_coverage": True},
            "files": {
                FILE: {
                    "executed_lines": lines,
                    "missing_lines": [line for line in (1, 2, 3) if line not in lines],
                    "executed_branches": [],
                    "missing_branches": [[2, 0], [2, 3]],
                }
            },
        }
        for lines in executed
    ]


def processes(*arcs):
    data = CoverageData(no_disk=True)
    data.add_arcs({str(ROOT / FILE): arcs})
    return data


def test_a_line_is_run_that_any_worker_or_process_has_run():
    measured = together(workers([1], [2]), processes())["files"][FILE]
    assert (measured["executed_lines"], measured["missing_lines"]) == ([1, 2], [3])
    measured = together(workers([1], [2]), processes((2, 3)))["files"][FILE]
    assert (measured["executed_lines"], measured["missing_lines"]) == ([1, 2, 3], [])


def test_a_branch_out_of_a_function_is_known_from_processes():
    measured = together(workers([1]), processes((2, -1)))
    assert measured["files"][FILE]["executed_branches"] == [[2, 0]]
    assert measured["files"][FILE]["missing_branches"] == [[2, 3]]


def test_lines_that_slipcover_does_not_know_are_not_counted():
    measured = together(workers([1]), processes((7, 8)))
    assert measured["files"][FILE]["executed_lines"] == [1]
    assert measured["summary"]["covered_lines"] + measured["summary"]["missing_lines"] == 3
