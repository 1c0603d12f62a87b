package org.lianxi.server;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** A line of the log: when, how grave, who, what; then the stack trace if there is one. */
public final class LogLine extends Formatter {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXX").withZone(ZoneId.systemDefault());

    @Override
    public String format(LogRecord entry) {
        return WHEN.format(entry.getInstant()) + " " + entry.getLevel().getName() + " " + entry.getLoggerName() + " "
                + whole(entry) + System.lineSeparator() + trace(entry);
    }

    /** Much of the server logs the key of a text that it does not find then: what else was given must not be lost. */
    private String whole(LogRecord entry) {
        String message = formatMessage(entry);
        Object[] parameters = entry.getParameters();
        boolean isLost = parameters != null
                && parameters.length > 0
                && (message.equals(entry.getMessage()) || message.contains("{0}"));
        return isLost ? message + " " + Arrays.toString(parameters) : message;
    }

    private static String trace(LogRecord entry) {
        if (entry.getThrown() == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        entry.getThrown().printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
