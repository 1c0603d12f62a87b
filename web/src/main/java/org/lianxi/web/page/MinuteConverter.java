package org.lianxi.web.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code <input type="datetime-local">}: a minute in the city's own time. */
@FacesConverter(forClass = Instant.class)
public class MinuteConverter implements Converter<Instant> {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    @Override
    public @Nullable Instant getAsObject(FacesContext context, UIComponent component, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(value.strip()).atZone(When.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            throw new ConverterException(InputMessages.of(context, "input.minute"), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable Instant value) {
        return value == null ? "" : MINUTE.format(value.atZone(When.ZONE));
    }
}
