package org.lianxi.meeting.handover;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.meeting.task.TaskId;

/** The list that both sides sign, in Chinese as every document, and the tasks on it. */
record HandoverList(String text, List<TaskId> tasks) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日", Locale.ROOT);

    HandoverList {
        tasks = List.copyOf(tasks);
    }

    /** Names of the compound and of both sides. */
    record Names(String compound, String from, String to) {}

    static HandoverList of(Names names, List<HandoverItem> items, Instant at) {
        List<String> lines = new ArrayList<>();
        lines.add(names.compound() + "任务交接清单");
        lines.add("移交方：" + names.from());
        lines.add("接收方：" + names.to());
        lines.add("编制时间：" + DAY.format(at.atZone(WorkingDays.ZONE)));
        for (HandoverItem item : items) {
            lines.add(lines.size() - 3 + ". " + item.title() + "（办结期限" + DAY.format(item.dueOn()) + "，任务编号"
                    + item.task() + "）");
        }
        lines.add("共" + items.size() + "项。双方签署后，以上任务由接收方牵头办理，期限和办结标准不变。");
        return new HandoverList(
                String.join("\n", lines), items.stream().map(HandoverItem::task).toList());
    }
}
