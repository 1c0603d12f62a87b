package org.lianxi.meeting.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a version of a notice says of the meeting. */
public record NoticeContent(
        Instant startsAt, int plannedMinutes, String place, String onlineLink, List<NoticeItem> items) {

    public NoticeContent {
        items = List.copyOf(items);
    }

    /** What differs from an earlier version, in the order of {@link ChangeKind}. */
    List<NoticeChange> changesSince(NoticeContent before) {
        List<NoticeChange> changes = new ArrayList<>();
        if (!startsAt.equals(before.startsAt)) {
            changes.add(NoticeChange.ofTime(before.startsAt, startsAt));
        }
        compare(changes, ChangeKind.DURATION, "" + before.plannedMinutes, "" + plannedMinutes);
        compare(changes, ChangeKind.PLACE, before.place, place);
        compare(changes, ChangeKind.ONLINE_LINK, before.onlineLink, onlineLink);
        Map<String, NoticeItem> now = byId(items);
        Map<String, NoticeItem> then = byId(before.items);
        items.stream()
                .filter(item -> !then.containsKey(item.id()))
                .forEach(item -> changes.add(NoticeChange.of(ChangeKind.ITEM_ADDED, "", item.title())));
        before.items.stream()
                .filter(item -> !now.containsKey(item.id()))
                .forEach(item -> changes.add(NoticeChange.of(ChangeKind.ITEM_REMOVED, item.title(), "")));
        items.stream()
                .filter(item -> then.containsKey(item.id()) && !item.equals(then.get(item.id())))
                .forEach(item -> changes.add(NoticeChange.of(ChangeKind.ITEM_CHANGED, "", item.title())));
        if (now.keySet().equals(then.keySet()) && !order(items).equals(order(before.items))) {
            changes.add(NoticeChange.of(ChangeKind.ORDER, "", ""));
        }
        return changes;
    }

    private static void compare(List<NoticeChange> changes, ChangeKind kind, String from, String to) {
        if (!from.equals(to)) {
            changes.add(NoticeChange.of(kind, from, to));
        }
    }

    private static Map<String, NoticeItem> byId(List<NoticeItem> items) {
        return items.stream().collect(Collectors.toMap(NoticeItem::id, Function.identity(), (one, other) -> one));
    }

    static List<String> order(List<NoticeItem> items) {
        return items.stream().map(NoticeItem::id).toList();
    }
}
