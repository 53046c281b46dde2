package minutebook.app;

import java.io.Closeable;
import java.io.IOException;

/** An open vault that is to be given back. */
public final class LentVault implements Closeable {
  private final Shared.Loan<OpenVault> loan;

  LentVault(Shared.Loan<OpenVault> loan) {
    this.loan = loan;
  }

  public OpenVault vault() {
    return loan.value();
  }

  /** To be closed once. */
  @Override
  public void close() throws IOException {
    loan.close();
  }
}
