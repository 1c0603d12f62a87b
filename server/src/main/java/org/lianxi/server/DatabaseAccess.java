package org.lianxi.server;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a database is and how to sign in to it. */
record DatabaseAccess(String url, String user, String password) {

    /**
     * What the portal relies on and the driver does not do by itself. The first three keep the engine's long statements
     * prepared, a quarter of the CPU; the fourth hides other schemas of the same server from the engine.
     */
    private static final Map<String, String> NEEDED = needed();

    private static Map<String, String> needed() {
        Map<String, String> needed = new LinkedHashMap<>();
        needed.put("cachePrepStmts", "true");
        needed.put("prepStmtCacheSize", "500");
        needed.put("prepStmtCacheSqlLimit", "32768");
        needed.put("nullDatabaseMeansCurrent", "true");
        needed.put("connectTimeout", "10000");
        needed.put("tcpKeepAlive", "true");
        return needed;
    }

    /** The address as the portal uses it: what it names itself stays, what the portal needs is added. */
    DatabaseAccess forPortal() {
        int question = url.indexOf('?');
        String present = question < 0 ? "" : url.substring(question + 1);
        String added = NEEDED.entrySet().stream()
                .filter(property -> Arrays.stream(present.split("&")).noneMatch(part -> part.toLowerCase(Locale.ROOT)
                        .startsWith(property.getKey().toLowerCase(Locale.ROOT) + "=")))
                .map(property -> property.getKey() + "=" + property.getValue())
                .collect(Collectors.joining("&"));
        if (added.isEmpty()) {
            return this;
        }
        String joint = question < 0 ? "?" : present.isEmpty() ? "" : "&";
        return new DatabaseAccess(url + joint + added, user, password);
    }

    /** The address without what may be secret in it, for messages and logs. */
    String shownUrl() {
        int question = url.indexOf('?');
        return question < 0 ? url : url.substring(0, question);
    }

    @Override
    public String toString() {
        return shownUrl();
    }
}
