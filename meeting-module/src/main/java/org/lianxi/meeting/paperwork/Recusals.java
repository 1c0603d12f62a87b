package org.lianxi.meeting.paperwork;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.lianxi.meeting.minutes.Words;
import org.lianxi.meeting.recusal.RecusalsView;

/** Recusals as documents tell them: by party and capacity, never by name. */
final class Recusals {

    private Recusals() {}

    static String role(RecusalsView.Line line) {
        return line.party().map(Words::of).orElse("") + Words.of(line.capacity());
    }

    /** One line for each item from which somebody is kept. */
    static List<String> lines(RecusalsView recusals) {
        return recusals.items().stream()
                .filter(item -> !item.recused().isEmpty())
                .map(item -> "第" + item.position() + "项：" + roles(item) + "回避。")
                .toList();
    }

    private static String roles(RecusalsView.Item item) {
        return item.recused().stream().map(Recusals::role).distinct().collect(joining("、"));
    }
}
