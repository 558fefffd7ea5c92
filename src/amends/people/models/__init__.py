from .customer import Address, Customer
from .opening import Opening
from .organisation import Organisation
from .staff import Staff
from .team import Team

__all__ = ["Address", "Customer", "Opening", "Organisation", "Staff", "Team"]
