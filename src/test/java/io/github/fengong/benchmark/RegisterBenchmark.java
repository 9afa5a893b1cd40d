package io.github.fengong.benchmark;

import io.github.fengong.agency.register.AgencyRegister;
import io.github.fengong.agency.register.RegionContext;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/**
 * Measures what the agency register costs: loading it, which happens once in a process, then names a second on one core, in rounds until the
 * compiler has settled. Run with {@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dmain.class=io.github.fengong.benchmark.RegisterBenchmark}; all times are processor time.
 */
public final class RegisterBenchmark {

    private static final int ROUNDS = 5;

    private RegisterBenchmark() {}

    /** Runs the benchmark and prints its figures. */
    public static void main(String[] arguments) {
        double loading = seconds(AgencyRegister::builtIn);
        System.out.printf(Locale.ROOT, "loading %.0f ms%n", 1000 * loading);
        AgencyRegister register = AgencyRegister.builtIn();
        RegionContext region = RegionContext.of("汕头市");
        List<String> names = register.names().stream().map(name -> "市" + name).toList();
        for (int round = 1; round <= ROUNDS; round++) {
            double busy = seconds(() -> names.forEach(name -> register.resolve(name, region)));
            System.out.printf(Locale.ROOT, "round %d: %,.0f names/s%n", round, names.size() / busy);
        }
    }

    private static double seconds(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }
}
