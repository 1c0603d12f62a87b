package org.lianxi.web.security;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A browser in a few words, so that people know their sessions again: {@code Firefox · Windows}. */
final class Device {

    /** The first that is found names it; so those that pretend to be another come before it. */
    private static final List<String[]> BROWSERS = List.of(
            new String[] {"MicroMessenger", "微信 WeChat"},
            new String[] {"Edg", "Edge"},
            new String[] {"Firefox", "Firefox"},
            new String[] {"Chrome", "Chrome"},
            new String[] {"Safari", "Safari"});

    private static final List<String[]> SYSTEMS = List.of(
            new String[] {"HarmonyOS", "HarmonyOS"},
            new String[] {"Android", "Android"},
            new String[] {"iPhone", "iPhone"},
            new String[] {"iPad", "iPad"},
            new String[] {"Windows", "Windows"},
            new String[] {"Mac OS X", "macOS"},
            new String[] {"Linux", "Linux"});

    private Device() {}

    static String of(Optional<String> userAgent) {
        String agent = userAgent.orElse("");
        return Stream.of(BROWSERS, SYSTEMS)
                .flatMap(known -> known.stream()
                        .filter(each -> agent.contains(each[0]))
                        .map(each -> each[1])
                        .limit(1))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" · "), words -> words.isEmpty() ? "API" : words));
    }
}
