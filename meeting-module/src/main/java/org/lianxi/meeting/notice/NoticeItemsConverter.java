package org.lianxi.meeting.notice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import org.lianxi.meeting.agenda.AgendaItemKind;

/** Keeps the items of a version as lines, so that the version stays as it was whatever becomes of them. */
@Converter
public class NoticeItemsConverter implements AttributeConverter<List<NoticeItem>, String> {

    @Override
    public String convertToDatabaseColumn(List<NoticeItem> items) {
        return items.stream()
                .map(item -> String.join("\t", item.id(), item.kind().name(), "" + item.minutes(), item.title()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<NoticeItem> convertToEntityAttribute(String lines) {
        return lines.lines()
                .map(line -> line.split("\t", 4))
                .map(NoticeItemsConverter::item)
                .toList();
    }

    private static NoticeItem item(String[] parts) {
        return new NoticeItem(parts[0], AgendaItemKind.valueOf(parts[1]), Integer.parseInt(parts[2]), parts[3]);
    }
}
