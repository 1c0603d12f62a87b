package org.lianxi.bpmn.engine;

import java.time.Duration;

/**
 * What an operator may set about the engine, as system properties; each has a default that fits one city on one machine.
 *
 * @param retryTimes how long to wait before each further try of a failed step, e.g. {@code PT15S,PT2M,PT10M}: three
 *     retries ({@code lianxi.jobs.retryTimes})
 * @param jobThreads steps that run at the same time ({@code lianxi.jobs.threads})
 * @param shortestWait between two looks for due jobs while there is work ({@code lianxi.jobs.shortestWait})
 * @param longestWait between two looks while there is none: a timer fires at most this much late
 *     ({@code lianxi.jobs.longestWait})
 */
record EngineSettings(String retryTimes, int jobThreads, Duration shortestWait, Duration longestWait) {

    static final EngineSettings DEFAULT =
            new EngineSettings("PT15S,PT2M,PT10M", 4, Duration.ofMillis(500), Duration.ofSeconds(20));

    static EngineSettings fromSystemProperties() {
        return new EngineSettings(
                System.getProperty("lianxi.jobs.retryTimes", DEFAULT.retryTimes),
                Integer.getInteger("lianxi.jobs.threads", DEFAULT.jobThreads),
                duration("lianxi.jobs.shortestWait", DEFAULT.shortestWait),
                duration("lianxi.jobs.longestWait", DEFAULT.longestWait));
    }

    private static Duration duration(String property, Duration usual) {
        return Duration.parse(System.getProperty(property, usual.toString()));
    }
}
