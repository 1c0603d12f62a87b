package org.lianxi.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The JMH benchmarks. In each class the method {@code baseline} is what the others are compared with. */
final class Computations {

    private static final String BASELINE = "baseline";

    private Computations() {}

    /** Measures in a JVM of its own for each, and keeps JMH's own results beside ours; none when none has such a name. */
    static List<Table> measured(String name, Path results) throws RunnerException {
        try {
            return tables(runs(name, results));
        } catch (NoBenchmarksException none) {
            return List.of();
        }
    }

    private static Collection<RunResult> runs(String name, Path results) throws RunnerException {
        return new Runner(options(name)
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.NANOSECONDS)
                        .forks(1)
                        .jvmArgsAppend("-XX:+UseSerialGC")
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .resultFormat(ResultFormatType.JSON)
                        .result(results.resolve("computations.json").toString())
                        .build())
                .run();
    }

    /** Runs each once, to see that it runs. */
    static Collection<RunResult> tried(String name) throws RunnerException {
        return new Runner(options(name)
                        .forks(0)
                        .mode(Mode.SingleShotTime)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    private static ChainedOptionsBuilder options(String name) {
        return new OptionsBuilder().include("\\.\\w*" + name + "\\w*Benchmark\\.");
    }

    private static List<Table> tables(Collection<RunResult> results) {
        Map<String, List<RunResult>> classes = new TreeMap<>();
        results.forEach(each -> classes.computeIfAbsent(subject(each), subject -> new ArrayList<>())
                .add(each));
        return classes.entrySet().stream()
                .map(each -> table(each.getKey(), each.getValue()))
                .toList();
    }

    private static Table table(String subject, List<RunResult> results) {
        Table table = new Table(subject + ", mean of JMH, per operation", List.of("ns"));
        results.stream()
                .sorted(Comparator.comparing(each -> !method(each).equals(BASELINE)))
                .forEach(each ->
                        table.add(method(each), List.of(each.getPrimaryResult().getScore())));
        return table;
    }

    private static String subject(RunResult result) {
        String type = result.getParams().getBenchmark().replaceFirst("\\.\\w+$", "");
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String method(RunResult result) {
        return result.getPrimaryResult().getLabel();
    }
}
