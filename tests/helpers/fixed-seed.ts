import fc from 'fast-check';

// The same inputs in every run: a failure is then the change's, and it can be repeated. `FUZZ_SEED=7` tries others.
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 2001) });
