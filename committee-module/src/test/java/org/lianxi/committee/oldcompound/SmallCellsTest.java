package org.lianxi.committee.oldcompound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** SC-10 item 4: no cell with fewer than ten persons, and none that can be reckoned back. */
class SmallCellsTest {

    @Test
    void counts_small_categories_together() {
        SmallCells.Shown shown = SmallCells.of(List.of(cell("a", 40), cell("b", 6), cell("c", 7)));

        assertThat(shown.cells()).containsExactly(cell("a", 40));
        assertThat(shown.together()).isEqualTo(13);
    }

    @Test
    void lets_the_next_smallest_join_a_single_small_one() {
        SmallCells.Shown shown = SmallCells.of(List.of(cell("a", 40), cell("b", 12), cell("c", 3)));

        assertThat(shown.cells()).containsExactly(cell("a", 40));
        assertThat(shown.together()).isEqualTo(15);
    }

    @Test
    void shows_exactly_ten_and_hides_nine() {
        assertThat(SmallCells.of(List.of(cell("a", 10))).cells()).containsExactly(cell("a", 10));
        assertThat(SmallCells.of(List.of(cell("a", 9))).hidden()).isTrue();
        assertThat(SmallCells.of(List.of(cell("a", 9))).cells()).isEmpty();
    }

    @RepeatedTest(300)
    void never_shows_fewer_than_ten_and_never_loses_anybody(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Cell> all = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            all.add(cell("c" + i, random.nextInt(25)));
        }

        SmallCells.Shown shown = SmallCells.of(all);

        int total = all.stream().mapToInt(Cell::persons).sum();
        int visible = shown.cells().stream().mapToInt(Cell::persons).sum() + shown.together();
        assertThat(shown.cells()).allMatch(each -> each.persons() >= SmallCells.FEWEST);
        assertThat(shown.together() == 0 || shown.together() >= SmallCells.FEWEST)
                .isTrue();
        assertThat(visible).isEqualTo(total < SmallCells.FEWEST ? 0 : total);
    }

    private static Cell cell(String category, int persons) {
        return new Cell(category, persons);
    }
}
