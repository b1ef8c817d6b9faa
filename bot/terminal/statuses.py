"""Exit statuses of the commands."""

from bot.operator_errors import GatewaySilent, NoSignInsLeft

ANSWERED, NOT_ANSWERED, FAILED = 0, 1, 2
"""Exit statuses; whatever goes wrong, also by a fault of ours, has failed."""
NO_SIGN_INS, SILENT = 3, 4
"""Of `run`, for who starts it again: not before more sign-ins are left, or at once."""
STATUSES: dict[type[Exception], int] = {NoSignInsLeft: NO_SIGN_INS, GatewaySilent: SILENT}
