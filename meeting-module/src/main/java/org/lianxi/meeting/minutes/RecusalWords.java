package org.lianxi.meeting.minutes;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.recusal.ItemRecusals;
import org.lianxi.meeting.recusal.RecusalSheet;
import org.lianxi.meeting.recusal.Recused;

/** Recusals as minutes tell them: by role, never by name. SC-05 line 5. */
final class RecusalWords {

    private RecusalWords() {}

    static List<String> of(RecusalSheet sheet) {
        List<String> lines = sheet.items().stream()
                .filter(item -> !item.recused().isEmpty())
                .map(item -> line(item, sheet))
                .toList();
        return lines.isEmpty() ? List.of("回避：未登记回避。") : lines;
    }

    private static String line(ItemRecusals item, RecusalSheet sheet) {
        return "回避（第" + item.position() + "项）："
                + roles(item.recused())
                + "回避。"
                + Stream.of(led(item), voted(item, sheet))
                        .flatMap(Optional::stream)
                        .collect(joining());
    }

    private static String roles(List<Recused> recused) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        recused.forEach(each ->
                counted.merge(each.party().map(Words::of).orElse("") + Words.of(each.capacity()), 1, Integer::sum));
        return counted.entrySet().stream()
                .map(each -> each.getValue() == 1 ? each.getKey() : each.getKey() + each.getValue() + "人")
                .collect(joining("、"));
    }

    private static Optional<String> led(ItemRecusals item) {
        return switch (item.chair().kind()) {
            case USUAL -> Optional.empty();
            case DEPUTY -> Optional.of("由社区党组织副书记主持。");
            case NAMED -> Optional.of("由街道指定的主持人主持。");
            case MISSING -> Optional.of("街道未指定主持人，本次不审议。");
        };
    }

    private static Optional<String> voted(ItemRecusals item, RecusalSheet sheet) {
        String parties = item.fullyRecused().stream()
                .sorted()
                .filter(seat -> !sheet.alternatesOn(item, seat).isEmpty())
                .map(Seat::party)
                .distinct()
                .map(Words::of)
                .collect(joining("、"));
        return parties.isEmpty() ? Optional.empty() : Optional.of(parties + "由替补代表表决。");
    }
}
