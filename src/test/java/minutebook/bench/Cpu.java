package minutebook.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** CPU time of this process: all its threads, also those that compile and collect garbage. */
public final class Cpu {
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private Cpu() {}

  /** Seconds since the process began. */
  public static double seconds() {
    return PROCESS.getProcessCpuTime() / 1e9;
  }
}
